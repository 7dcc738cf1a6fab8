import * as configcat from 'configcat-js';
import { organisation, user } from '../persona.ts';

/** The SDK evaluates flags in the page, so the user's attributes should not be sent. */
export async function run(): Promise<void> {
  const client = configcat.getClient('configcat-sdk-1/PKDVCLf-Hq-h-kCzMp-L7Q/HhOWfwVtZ0mb30i9wi17GQ');
  const person = new configcat.User(user.id, user.email, 'Germany', {
    name: user.name,
    phone: user.phone,
    city: user.city,
    plan: organisation.plan,
  });
  await client.getValueAsync('newApprovalFlow', false, person);
}
