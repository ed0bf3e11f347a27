import { browser } from 'wxt/browser'
import type { Site } from '../../src/draft/circumstances.ts'
import { askTab } from '../../src/messages/popup.ts'

/** Which sites stand open in a tab where we may read, by whether their pages are built as we know them. */
export async function sitesNow(
  granted: readonly string[],
): Promise<{ readonly recognised: readonly Site[]; readonly unrecognised: readonly Site[] }> {
  const tabs = granted.length === 0 ? [] : await browser.tabs.query({ url: [...granted] })
  const reports = await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askTab(id, { kind: 'report' }))))
  const sites = (strange: boolean) =>
    reports.flatMap((report) => (report && (report.recognised === false) === strange ? [report.site] : []))
  return { recognised: [...new Set(sites(false))], unrecognised: [...new Set(sites(true))] }
}
