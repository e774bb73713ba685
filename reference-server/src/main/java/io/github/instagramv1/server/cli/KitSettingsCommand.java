package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.world.KitSettings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints tokens and ids of the sample data as a settings file for the conformance kit. */
@Command(
    name = "kit-settings",
    description =
        "Prints the tokens and ids of the sample data as a settings file for the conformance kit.",
    mixinStandardHelpOptions = true)
public final class KitSettingsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOption database;

  @Override
  public Integer call() {
    try (Database opened = database.openExisting()) {
      PrintWriter out = spec.commandLine().getOut();
      KitSettings.of(opened).forEach((name, value) -> out.println(name + "=" + value));
      out.flush();
    }
    return 0;
  }
}
