package io.github.instagramv1.contract.review.input;

import io.github.instagramv1.contract.review.version.SemanticVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of this project that a review reads by default. */
public final class Repository {
  static final String CONTRACT = "openapi/instagram-v1.yaml";

  private static final String RELEASED = "openapi/released";
  private static final String PREFIX = "instagram-v1-";
  private static final String SUFFIX = ".yaml";

  private final Path root;

  private Repository(Path root) {
    this.root = root;
  }

  /** Returns the repository that a directory lies in; empty where it lies in none. */
  public static Optional<Repository> containing(Path directory) {
    return Stream.iterate(directory.toAbsolutePath().normalize(), at -> at != null, Path::getParent)
        .filter(at -> Files.isRegularFile(at.resolve(CONTRACT)))
        .findFirst()
        .map(Repository::new);
  }

  /** Returns the root of the repository. */
  public Path root() {
    return root;
  }

  /** Returns the contract of the working tree. */
  public Path contract() {
    return root.resolve(CONTRACT);
  }

  /** The list of accepted breaks, whether there is one or not. */
  public Path acceptedBreaks() {
    return root.resolve("openapi/accepted-breaks.yaml");
  }

  /** The requirements of the kit, whether they are there or not. */
  public Path requirements() {
    return root.resolve(
        "conformance-tests/src/main/resources/io/github/instagramv1/conformance/requirements.yaml");
  }

  /** Returns the released contracts by version, the first one first. */
  public Map<String, Path> released() throws IOException {
    Path folder = root.resolve(RELEASED);
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    Map<String, Path> found =
        new TreeMap<>(
            Comparator.comparing(version -> SemanticVersion.parse(version).orElseThrow()));
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> version(file).ifPresent(version -> found.put(version, file)));
    }
    // A sorted map would compare any requested name as a version.
    return new LinkedHashMap<>(found);
  }

  private static Optional<String> version(Path file) {
    String name = file.getFileName().toString();
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    String version = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    return SemanticVersion.parse(version).map(each -> version);
  }

  /** Returns the valid names, for the message about an invalid one. */
  List<String> versions() throws IOException {
    return List.copyOf(released().keySet());
  }
}
