import { initializeApp } from '@firebase/app';
import {
  createUserWithEmailAndPassword,
  getAuth,
  sendPasswordResetEmail,
  sendSignInLinkToEmail,
  signInWithEmailAndPassword,
  updateProfile,
} from '@firebase/auth';
import { password, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const app = initializeApp({
    apiKey: 'AIzaSyC7f1D9a3E5b2G4860h1I8j7K6l5M4n3O2',
    authDomain: 'fernhill-web.firebaseapp.com',
    projectId: 'fernhill-web',
    appId: '1:482190731820:web:7c1f9a3e5b2d4860a1f8c7',
  });
  const auth = getAuth(app);
  await sendSignInLinkToEmail(auth, user.email, { url: location.href, handleCodeInApp: true });
  await sendPasswordResetEmail(auth, user.email);
  const made = await createUserWithEmailAndPassword(auth, user.email, password);
  await updateProfile(made.user, { displayName: user.name, photoURL: 'https://app.fernhill.example/ada.png' });
  await signInWithEmailAndPassword(auth, user.email, password);
}
