package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.dataexport.Tally;
import io.github.instagramv1.server.dataexport.Tally.Fate;
import io.github.instagramv1.server.dataexport.load.Outcome;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints a table of the objects that an import has read and loaded. */
final class ImportTable {
  private static final String ROW = "%-20s %9s %9s %9s %9s %9s%n";

  private final PrintWriter out;

  ImportTable(PrintWriter out) {
    this.out = out;
  }

  void print(Outcome outcome) {
    Tally tally = outcome.tally();
    List<Part> parts = Arrays.stream(Part.values()).filter(part -> tally.read(part) > 0).toList();
    out.printf(ROW, "", "read", "added", "there", "left out", "unknown");
    for (Part part : parts) {
      out.printf(
          ROW,
          part.title(),
          number(tally.read(part)),
          number(tally.count(part, Fate.ADDED)),
          number(tally.count(part, Fate.ALREADY_THERE)),
          number(tally.count(part, Fate.LEFT_OUT)),
          number(tally.count(part, Fate.NOT_UNDERSTOOD)));
    }
    for (Part part : parts) {
      tally
          .reasons(part)
          .forEach(
              (reason, many) ->
                  out.printf("Left out of %s: %s (%s)%n", part.title(), reason, number(many)));
    }
    tally
        .filesNotUnderstood()
        .forEach((file, many) -> out.printf("Unknown form in %s: %s%n", file, number(many)));
    out.printf(
        "Created: %s users that the export names, %s locations, %s media objects for posts of other"
            + " users%n",
        number(outcome.usersMade()), number(outcome.placesMade()), number(outcome.unseenMade()));
    out.printf(
        "Loaded for user %s, %s. A new user has no password and cannot sign in: see the commands"
            + " user password, app create and token.%n",
        outcome.userId(), outcome.username());
    out.flush();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
