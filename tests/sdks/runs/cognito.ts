import { AuthenticationDetails, CognitoUser, CognitoUserAttribute, CognitoUserPool } from 'amazon-cognito-identity-js';
import { password, user } from '../persona.ts';

const pool = { UserPoolId: 'eu-central-1_7Hq2Zr9Lx', ClientId: '7c1f9a3e5b2d4860a1f8c7e6d5' };

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const userPool = new CognitoUserPool(pool);
  const attributes = {
    email: user.email,
    name: user.name,
    phone_number: '+4930901820',
    given_name: user.firstName,
    family_name: user.lastName,
    'custom:job_title': user.job,
  };
  const list = Object.entries(attributes).map(([Name, Value]) => new CognitoUserAttribute({ Name, Value }));
  await new Promise<void>((done) => userPool.signUp(user.email, password, list, [], () => done()));
  const cognitoUser = new CognitoUser({ Username: user.email, Pool: userPool });
  cognitoUser.setAuthenticationFlowType('USER_PASSWORD_AUTH');
  await new Promise<void>((done) => {
    const details = new AuthenticationDetails({ Username: user.email, Password: password });
    cognitoUser.authenticateUser(details, { onSuccess: () => done(), onFailure: () => done() });
  });
  await new Promise<void>((done) => {
    cognitoUser.forgotPassword({ onSuccess: () => done(), onFailure: () => done() });
  });
}
