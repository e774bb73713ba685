package io.github.instagramv1.conformance.cli;

import io.github.instagramv1.conformance.config.Redactor;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixtures.Fixture;
import io.github.instagramv1.conformance.fixtures.Fixture.State;
import io.github.instagramv1.conformance.run.Conformance;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Lists the objects that checks need, and which of them a run finds on a server. */
final class FixturesCommand {
  static final String NAME = "fixtures";
  private static final String ROW = "%-21s %-8s %s%n";

  private final PrintStream out;

  FixturesCommand(PrintStream out) {
    this.out = out;
  }

  /** Runs the command, and returns the exit code: 0 if nothing is missing or wrong, otherwise 1. */
  int run(Settings settings, Conformance kit) {
    Redactor redactor = new Redactor(settings);
    List<Fixture> fixtures = kit.fixtures(settings);
    out.printf(ROW, "fixture", "state", "");
    for (Fixture fixture : fixtures) {
      String state = fixture.state().name();
      boolean available = isAvailable(fixture);
      out.printf(
          ROW,
          fixture.setting().key(),
          available ? state.toLowerCase(Locale.ROOT) : state,
          redactor.redact(fixture.note()));
    }
    long available = fixtures.stream().filter(FixturesCommand::isAvailable).count();
    out.printf(
        "%n%s of %s found. Checks that need a missing object are skipped; set the named setting to"
            + " provide it.%n",
        available, fixtures.size());
    out.flush();
    return available == fixtures.size() ? 0 : 1;
  }

  private static boolean isAvailable(Fixture fixture) {
    return fixture.state() == State.GIVEN || fixture.state() == State.FOUND;
  }
}
