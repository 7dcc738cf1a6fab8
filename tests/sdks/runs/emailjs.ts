import emailjs from '@emailjs/browser';
import { organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  emailjs.init({ publicKey: 'Zr9LxW4cVb1NmK6sJ' });
  await emailjs.send('service_7hq2zr9', 'template_xw4cvb1', {
    from_name: user.name,
    reply_to: user.email,
    phone: user.phone,
    company: organisation.name,
    subject: 'Overdue invoices',
    message: `Please call me back, ${user.firstName}`,
  });
  const form = document.createElement('form');
  for (const [name, value] of [
    ['user_name', user.name],
    ['user_email', user.email],
    ['message', `Please call me back, ${user.firstName}`],
  ] as const) {
    const field = document.createElement('input');
    field.name = name;
    field.value = value;
    form.append(field);
  }
  await emailjs.sendForm('service_7hq2zr9', 'template_xw4cvb1', form);
}
