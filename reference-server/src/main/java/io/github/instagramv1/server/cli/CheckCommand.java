package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.DerivedCount;
import io.github.instagramv1.server.store.prefix.PrefixTable;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares every stored count, and what searches find names by, with the rows. */
@Command(
    name = "check",
    description =
        "Compares every stored count with the rows of the database: likes and comments of media;"
            + " media, follows and followers of users; media of tags; and the prefixes by which"
            + " users and tags are found.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOption database;

  @Option(
      names = "--repair",
      description = "Replaces wrong counts. A running server refuses writes during the repair.")
  private boolean repair;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Database opened = database.openExisting()) {
      long wrong = repair ? repaired(opened, out) : found(opened, out);
      out.println(summary(wrong));
      out.flush();
      return wrong == 0 || repair ? 0 : 1;
    }
  }

  private String summary(long wrong) {
    if (wrong == 0) {
      return "All counts are correct.";
    }
    return repair
        ? "Repaired " + wrong + " wrong counts."
        : wrong + " counts are wrong; --repair replaces them.";
  }

  private static long found(Database opened, PrintWriter out) {
    return opened.read(
        handle -> {
          long[] wrong = new long[1];
          Map<DerivedCount, Set<String>> reported = new EnumMap<>(DerivedCount.class);
          for (DerivedCount count : DerivedCount.values()) {
            count.forEachWrong(
                handle,
                each -> {
                  wrong[0]++;
                  reported.computeIfAbsent(count, c -> new HashSet<>()).add(each.key());
                  out.println(
                      count.title()
                          + " "
                          + each.key()
                          + ": "
                          + each.stored()
                          + " stored, "
                          + each.counted()
                          + " counted");
                });
          }
          for (PrefixTable table : PrefixTable.values()) {
            Set<String> counted = reported.getOrDefault(orderOf(table), Set.of());
            for (String owner : table.wrong(handle)) {
              if (!counted.contains(owner)) {
                wrong[0]++;
                out.println(table.title() + " " + owner + ": missing or wrong");
              }
            }
          }
          return wrong[0];
        });
  }

  /** Returns the count by which a search orders names: where it is wrong, so are the prefixes. */
  private static DerivedCount orderOf(PrefixTable table) {
    return switch (table) {
      case USERS -> DerivedCount.FOLLOWERS_OF_USER;
      case TAGS -> DerivedCount.MEDIA_WITH_TAG;
    };
  }

  private static long repaired(Database opened, PrintWriter out) {
    return opened.writeAlone(
        handle -> {
          long wrong = 0;
          for (DerivedCount count : DerivedCount.values()) {
            int repaired = count.repair(handle);
            if (repaired > 0) {
              out.println(count.title() + ": " + repaired + " repaired");
            }
            wrong += repaired;
          }
          for (PrefixTable table : PrefixTable.values()) {
            int repaired = table.wrong(handle).size();
            if (repaired > 0) {
              table.repair(handle);
              out.println(table.title() + ": " + repaired + " repaired");
            }
            wrong += repaired;
          }
          return wrong;
        });
  }
}
