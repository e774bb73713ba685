package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.store.Database;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Updates the tables of a database, as {@code serve} and {@code seed} do first. */
@Command(
    name = "migrate",
    description = "Updates the tables of a database to this version and keeps its data.",
    mixinStandardHelpOptions = true)
public final class MigrateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOption database;

  @Override
  public Integer call() {
    int steps = Database.migrate(database.location());
    PrintWriter out = spec.commandLine().getOut();
    out.println(steps == 0 ? "The tables are up to date." : "The tables were updated.");
    out.flush();
    return 0;
  }
}
