import { inBrowser } from './in-browser';
import { serious } from './serious';

inBrowser('the gate page in the workflow editor', (world) => {
  const open = async (dark = false) => {
    const page = await world.open('/jira/software/c/projects/SHOP/settings/workflows', 'ada', { dark });
    await page.getByRole('link', { name: /^Software Simplified/ }).click();
    return { page, done: page.getByRole('region', { name: 'Transition Done', exact: true }) };
  };
  const moved = async (key: string): Promise<number> => {
    const { json } = await world.rest('dan', 'GET', `/rest/api/3/issue/${key}/transitions`);
    const id = (json as { transitions: { id: string; name: string }[] }).transitions.find(({ name }) => name === 'Done')?.id;
    return (await world.rest('dan', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id } })).status;
  };

  it('lets a gate observe, and enforce again once its fields are proven', async () => {
    const { page, done } = await open();
    await done.getByText('Refuses the transition while any of 8 criteria of “Standard” is unmet').waitFor();
    expect(await moved('SHOP-64')).toBe(400);
    await done.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit rule: Definition of Done' });
    const gate = dialog.frameLocator('iframe');
    await gate.getByText('100 of 100 parts').waitFor();
    await gate.getByText('Observe', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Update' }).click();
    await done.getByText('Observes only: would ask 8 criteria of “Standard”').waitFor();
    expect(await moved('SHOP-64')).toBe(204);

    await done.getByRole('button', { name: 'Edit' }).click();
    await gate.getByText('Enforce', { exact: true }).click();
    await gate.getByRole('button', { name: 'Check now' }).click();
    await gate.getByText(/can be read/).first().waitFor();
    await dialog.getByRole('button', { name: 'Update' }).click();
    await done.getByText('Refuses the transition while any of 8 criteria of “Standard” is unmet').waitFor();
    expect(await moved('SHOP-67')).toBe(400);
  });

  it('says what it would say on an example, word for word', async () => {
    const { page, done } = await open();
    await done.getByRole('button', { name: 'View' }).click();
    await page.getByRole('dialog').frameLocator('iframe').getByText(/Have it accepted in the Readiness panel/).first().waitFor();
    await page.keyboard.press('Escape');
    await done.getByRole('button', { name: 'Edit' }).click();
    const gate = page.getByRole('dialog').frameLocator('iframe');
    const example = gate.getByLabel('Of an issue of Web shop');
    const name = await example.locator('option', { hasText: 'SHOP-69' }).first().textContent();
    await example.selectOption({ label: name ?? '' });
    await gate.getByText('Moved now, it would be refused with:').waitFor();
    const said = (await gate.locator('.gate-quote').innerText()).trim();
    const { json } = await world.rest('dan', 'POST', '/rest/api/3/issue/SHOP-69/transitions', { transition: { id: '41' } });
    expect((json as { errorMessages: string[] }).errorMessages).toEqual([said]);
  });

  it.each([[false], [true]])('is accessible: dark %s', async (dark) => {
    const { page, done } = await open(dark);
    // a dialog that is still fading in has no contrast yet
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await done.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('dialog').frameLocator('iframe').getByText('100 of 100 parts').waitFor();
    expect(await serious(page)).toEqual([]);
  });
});
