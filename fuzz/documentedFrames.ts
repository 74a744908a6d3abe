/** The server's frames out of the texts of fixture files, as they stand on the wire. */
export function documentedFrames(fixtures: readonly string[]): readonly string[] {
  return fixtures.flatMap((text) => {
    const fixture: unknown = JSON.parse(text);
    if (typeof fixture !== 'object' || fixture === null || !('direction' in fixture) || !('frame' in fixture)) return [];
    return fixture.direction === 'server' ? [JSON.stringify(fixture.frame)] : [];
  });
}
