import { awsRegions } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

export const amazonCognito: Vendor = {
  id: 'amazon-cognito',
  name: 'Amazon Cognito',
  owner: 'Amazon Web Services, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: [
    '*.amazoncognito.com',
    ...awsRegions.flatMap((region) => [
      `cognito-idp.${region}.amazonaws.com`,
      `cognito-identity.${region}.amazonaws.com`,
    ]),
  ],
  signatures: [{ headers: { 'x-amz-target': '^AWSCognitoIdentity' }, confidence: 0.98 }],
  parameters: {
    Username: { label: 'User name', category: 'user-id' },
    USERNAME: { label: 'User name', category: 'user-id' },
    Password: { label: 'Password', category: 'password' },
    PASSWORD: { label: 'Password', category: 'password' },
    PreviousPassword: { label: 'Password', category: 'password' },
    ProposedPassword: { label: 'Password', category: 'password' },
    ConfirmationCode: { label: 'One-time code', category: 'token' },
    UserCode: { label: 'One-time code', category: 'token' },
    AccessToken: { label: 'Access token', category: 'token' },
    REFRESH_TOKEN: { label: 'Refresh token', category: 'token' },
    Session: { label: 'Session', category: 'token' },
    SRP_A: { label: 'Password proof', category: 'other' },
    DEVICE_KEY: { label: 'Device key', category: 'device-id' },
    DeviceKey: { label: 'Device key', category: 'device-id' },
    DeviceName: { label: 'Device', category: 'device' },
    'UserContextData.EncodedData': { label: 'Fingerprint', category: 'fingerprint' },
    ClientId: { label: 'App client (public)', category: 'other' },
    'Logins.*': { label: 'Identity token', category: 'token' },
    IdentityId: { label: 'Identity id', category: 'user-id' },
  },
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  sdks: ['amazon-cognito-identity-js@6.3.21'],
  docs: [
    'https://docs.aws.amazon.com/cognito/',
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html',
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
    'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html',
  ],
};
