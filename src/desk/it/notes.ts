import { chromeStore, type Deployment, edgeStore, type ItFile } from './deployment.ts'

/** For whoever looks after the council's computers. In English: it names menus and policies that are. */
export function notes({ ids: given, force, settings }: Deployment): ItFile {
  const unknown = '(the extension’s id in this browser’s store)'
  const ids = { chrome: given.chrome || unknown, edge: given.edge || unknown }
  const address = typeof settings.packUrl === 'string' ? new URL(settings.packUrl).origin : null
  const text = `Point of Order on the council's computers
=========================================

Intune
1. Devices > Configuration > Create > Windows 10 and later > Settings catalogue.
2. Google Chrome > Extensions > "Configure the list of force-installed apps and extensions":
   ${ids.chrome};${chromeStore}
   Microsoft Edge > Extensions > "Control which extensions are installed silently":
   ${ids.edge};${edgeStore}
   ${force ? 'Nobody can switch these off.' : 'The list forces; for a copy that a person may switch off, use ExtensionSettings with "normal_installed" instead.'}
3. The values lie under a key of the extension's own, for which the catalogue has no entry. Use the .reg files with
   "Platform scripts" or "Win32 app", or a custom OMA-URI for the registry:
   HKLM\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ids.chrome}\\policy
   HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${ids.edge}\\policy

Group Policy
Import the .reg files as registry preferences (Computer Configuration > Preferences > Windows Settings > Registry).
No ADMX file is needed. Where ExtensionSettings is already set as one JSON text, add the extension to that text and
leave out the first section of the .reg file.

Values
${Object.keys(settings)
  .map((key) => `- ${key}`)
  .join('\n')}
${
  address
    ? `
The pack's address
Until a person allows the extension to read ${address}, the browser fetches the pack as for any web page: the server
has to answer with "Access-Control-Allow-Origin: *". Without that header, set packJson instead of packUrl.
`
    : ''
}
To check
chrome://policy, edge://policy and about:policies list the values. The extension's health page says which of them it uses.
Chrome and Edge take a forced copy from outside their stores only on computers in a domain, in Entra ID or in device
management; on the others it has to come from the browser's own store.

Privacy
The extension sends nothing: no draft, no finding, no count. On a councillor's own computer, prefer a join link: a policy
cannot be taken off by the person, and the browser then says that it is managed.
`
  return {
    name: 'point-of-order-for-it.txt',
    type: 'text/plain',
    text,
    where: 'Intune and Group Policy: the steps, to read first.',
  }
}
