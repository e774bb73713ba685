package io.github.instagramv1.conformance.mutant.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.mutant.Mutant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of named faults, one for each area. */
public final class FaultTables {
  private static final String FOLDER = "/io/github/instagramv1/conformance/faults";

  private final JsonMapper mapper =
      JsonMapper.builder(new YAMLFactory())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();
  private final Each each;
  private final Placeholders placeholders;
  private final Settings settings;

  /**
   * @param settings the settings of the kit; some faults use their tokens to respond for another
   *     user
   */
  public FaultTables(Contract contract, Settings settings) {
    this.each = new Each(contract);
    this.placeholders = new Placeholders(settings);
    this.settings = settings;
  }

  /**
   * Reads all files, sorted by name.
   *
   * @throws IllegalArgumentException if an entry is invalid; the message names the file and the
   *     fault
   */
  public List<Mutant> all() {
    return files().stream().flatMap(file -> of(file).stream()).toList();
  }

  /** Returns what goes wrong in each area. */
  public Map<String, String> areas() {
    Map<String, String> areas = new TreeMap<>();
    files().forEach(path -> areas.put(read(path).area(), read(path).about()));
    return areas;
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(Path.of(FaultTables.class.getResource(FOLDER).toURI()))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private FaultFile read(Path path) {
    try {
      return mapper.readValue(path.toFile(), FaultFile.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(path.getFileName() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one file. Leaves out the faults for which a needed setting is missing. */
  List<Mutant> of(Path path) {
    FaultFile file = read(path);
    return file.faults().stream()
        .flatMap(entry -> entries(path.getFileName().toString(), entry))
        .filter(
            entry ->
                Stream.concat(file.needs().stream(), entry.needs().stream())
                    .allMatch(need -> settings.get(need).isPresent()))
        .map(entry -> entry.toMutant(file.area()))
        .toList();
  }

  private Stream<FaultEntry> entries(String file, ObjectNode entry) {
    try {
      return each.of(entry).stream().map(this::entry).toList().stream();
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "%s: %s: %s"
              .formatted(file, entry.path("id").asText("a fault without id"), e.getMessage()),
          e);
    }
  }

  private FaultEntry entry(Each.Copy copy) {
    ObjectNode filled = copy.entry().deepCopy();
    placeholders.fill(filled, copy.operation());
    try {
      FaultEntry entry = mapper.treeToValue(filled, FaultEntry.class);
      each.verifyKnown(entry.operations());
      return entry;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }
}
