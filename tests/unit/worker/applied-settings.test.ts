import { expect, onTestFinished, test, vi } from 'vitest';
import { applyManaged, type EffectiveSettings } from '../../../src/settings/managed.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { type AppliedSettingsParts, settingsApplier } from '../../../src/worker/applied-settings.ts';

function setUp() {
  const sendMessage = vi.fn(async () => {});
  const parts = {
    tabs: { query: async () => [{ id: 7 }], sendMessage } as unknown as AppliedSettingsParts['tabs'],
    typedValues: { forget: vi.fn() },
    installTap: vi.fn(async (_settings: Settings, _before: Settings | null) => {}),
    refreshBadges: vi.fn(),
    onFault: vi.fn(),
  };
  return { parts, sendMessage, apply: settingsApplier(parts) };
}

const effective = (settings: Settings): EffectiveSettings => applyManaged(settings, {});
const keeping = (keep: Partial<Settings['keep']>): Settings => ({
  ...defaultSettings,
  keep: { ...defaultSettings.keep, ...keep },
});

test('form input is forgotten as soon as it may not be remembered', async () => {
  const { parts, apply } = setUp();
  await apply(effective(keeping({ typedValues: true })), null);
  expect(parts.typedValues.forget).not.toHaveBeenCalled();
  await apply(effective(keeping({ typedValues: false })), null);
  expect(parts.typedValues.forget).toHaveBeenCalledOnce();
});

test('badges are updated only if the list of muted vendors has changed', async () => {
  const { parts, apply } = setUp();
  await apply(effective(defaultSettings), null);
  await apply(effective(defaultSettings), defaultSettings);
  expect(parts.refreshBadges).not.toHaveBeenCalled();
  await apply(effective({ ...defaultSettings, muted: ['amplitude'] }), defaultSettings);
  expect(parts.refreshBadges).toHaveBeenCalledOnce();
});

test('open pages get the preferences if they changed, even if the tap cannot reach a page', async () => {
  const { parts, sendMessage, apply } = setUp();
  const off = keeping({ callStacks: false });
  await apply(effective(off), null);
  await apply(effective(off), off);
  expect(sendMessage).not.toHaveBeenCalled();
  const fault = new Error('Cannot access contents of the page.');
  parts.installTap.mockRejectedValueOnce(fault);
  await apply(effective(keeping({ callStacks: true })), off);
  expect(parts.onFault).toHaveBeenCalledWith(fault);
  expect(sendMessage).toHaveBeenCalledWith(7, { type: 'preferences', callStacks: true });
});

test('the parts of a managed configuration that are ignored are named on the console', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  const { apply } = setUp();
  await apply(applyManaged(defaultSettings, { keep: { days: 'many' } }), null);
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^Outflow ignores part of its managed configuration: keep/)],
  ]);
});
