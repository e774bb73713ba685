package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.dataexport.load.DataImport;
import io.github.instagramv1.server.dataexport.load.LaterDatabase;
import io.github.instagramv1.server.dataexport.source.ZipHeader;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorldRecord;
import io.github.instagramv1.server.store.load.WorldImport;
import io.github.instagramv1.server.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Loads the output of {@code export} of any database, or adds a user's data export from Instagram
 * to existing data.
 */
@Command(
    name = "import",
    description = {
      "Loads the output of the command export into a database, or adds a user's data export from"
          + " Instagram. An error changes nothing."
    },
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOption database;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "The output of the command export; or a data export in JSON format: a zip, a folder, or"
              + " all zips of one export.")
  private List<Path> files;

  @Option(
      names = "--force",
      description = "Replaces existing data by the output of the command export.")
  private boolean force;

  @Option(
      names = "--user",
      paramLabel = "ID|NAME",
      description =
          "The user for whom a data export is loaded; created if no user has this name. Default:"
              + " the user that the export names.")
  private Optional<String> user = Optional.empty();

  @Override
  public Integer call() {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new IllegalArgumentException("The file to import cannot be read.");
      }
    }
    if (isDataExport()) {
      addDataExport();
    } else {
      fill();
    }
    return 0;
  }

  private boolean isDataExport() {
    long exports = files.stream().filter(file -> Files.isDirectory(file) || isZip(file)).count();
    if (exports == files.size()) {
      return true;
    }
    if (files.size() > 1) {
      throw new IllegalArgumentException(
          "Several files must be the zips or folders of one data export, and one of these files is"
              + " not.");
    }
    return false;
  }

  private static boolean isZip(Path file) {
    try {
      return ZipHeader.isAtStartOf(file);
    } catch (IOException e) {
      throw new IllegalStateException("The file to import cannot be read.", e);
    }
  }

  private void addDataExport() {
    if (force) {
      throw new IllegalArgumentException(
          "--force applies to the output of the command export only; a data export is added to the"
              + " existing data.");
    }
    try (LaterDatabase later = new LaterDatabase(database.mayBeThere(), database::openOrMake)) {
      new ImportTable(spec.commandLine().getOut())
          .print(
              new DataImport(later, Progress.onStandardError(), Instant.now()).load(files, user));
    }
  }

  private void fill() {
    if (user.isPresent()) {
      throw new IllegalArgumentException(
          "--user applies to data exports only, and this file is not a data export.");
    }
    try (Database opened = database.openOrMake();
        BufferedReader lines = Files.newBufferedReader(files.get(0), StandardCharsets.UTF_8)) {
      if (new World(opened).exists() && !force) {
        throw new IllegalArgumentException(
            "%s already contains data; use --force to replace it.".formatted(opened.location()));
      }
      Map<WorldRecord, Long> counts = WorldImport.load(opened, lines);
      counts.forEach(
          (kind, count) ->
              spec.commandLine().getOut().printf(Locale.ROOT, "%-14s %,9d%n", kind.key(), count));
      spec.commandLine().getOut().flush();
    } catch (IOException e) {
      throw new IllegalStateException("The file cannot be read to its end as UTF-8.", e);
    }
  }
}
