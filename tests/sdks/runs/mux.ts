import mux from 'mux-embed';
import { organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const video = document.createElement('video');
  video.src = '/tour.mp4';
  document.body.append(video);
  mux.monitor(video, {
    data: {
      env_key: 'hq2zr9lxw4cvb1nmk6sjd3tgy',
      viewer_user_id: user.id,
      player_name: 'Product tour',
      video_title: 'How invoices are approved',
      custom_1: user.email,
      custom_2: organisation.name,
      custom_3: organisation.plan,
    },
  });
  await video.play().catch(() => undefined);
}
