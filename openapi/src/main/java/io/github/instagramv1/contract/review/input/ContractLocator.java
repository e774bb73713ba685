package io.github.instagramv1.contract.review.input;

import io.github.instagramv1.contract.source.convert.OtherFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the contract that an argument names: a file, a released version or a git revision, in this
 * order.
 */
public final class ContractLocator {
  private final Path directory;
  private final Network network;
  private final Optional<Repository> repository;

  /**
   * Creates a locator that never uses the network.
   *
   * @param directory the directory of relative names and of the repository
   */
  public ContractLocator(Path directory) {
    this(directory, Network.closed());
  }

  /**
   * @param directory the directory of relative names and of the repository
   * @param network what may be read from URLs that contracts refer to
   */
  public ContractLocator(Path directory, Network network) {
    this.directory = directory;
    this.network = network;
    this.repository = Repository.containing(directory);
  }

  /** Returns the repository of the directory. */
  public Optional<Repository> repository() {
    return repository;
  }

  /**
   * Returns the contract with a name: a file, a released version or a git revision.
   *
   * @throws UnknownInput if nothing has the name
   */
  public ContractText find(String name) throws UnknownInput, IOException {
    Optional<Path> file = file(name);
    if (file.isPresent()) {
      return read(name, file.get());
    }
    if (repository.isPresent()) {
      Path released = repository.get().released().get(name);
      if (released != null) {
        return read("release " + name, released);
      }
      GitRevisions revisions = new GitRevisions(repository.get().root());
      Optional<String> text = revisions.read(name, Repository.CONTRACT);
      if (text.isPresent()) {
        OtherFiles others =
            network.withFallback(
                location -> revisions.read(name, siblingPath(Repository.CONTRACT, location)));
        return new ContractText(name, name + ":" + Repository.CONTRACT, text.get(), others);
      }
    }
    throw new UnknownInput(
        "`%s` is neither a file, nor a released version (%s), nor a git revision with %s."
            .formatted(name, versions(), Repository.CONTRACT));
  }

  /**
   * Returns the contract of the last release.
   *
   * @throws UnknownInput where nothing was released, or outside of the repository
   */
  public ContractText lastReleased() throws UnknownInput, IOException {
    Map<String, Path> released = requireRepository().released();
    if (released.isEmpty()) {
      throw new UnknownInput("no contract is released: openapi/released is empty.");
    }
    String last = released.keySet().stream().reduce((one, other) -> other).orElseThrow();
    return read("release " + last, released.get(last));
  }

  /**
   * Returns the contract as it is in the working tree.
   *
   * @throws UnknownInput outside of the repository
   */
  public ContractText workingTree() throws UnknownInput, IOException {
    return read("working tree", requireRepository().contract());
  }

  private Repository requireRepository() throws UnknownInput {
    return repository.orElseThrow(
        () ->
            new UnknownInput(
                "name two contracts, or run the command in the repository that has %s."
                    .formatted(Repository.CONTRACT)));
  }

  private Optional<Path> file(String name) {
    try {
      return Optional.of(directory.resolve(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private String versions() throws IOException {
    return repository.isPresent() ? String.join(", ", repository.get().versions()) : "none here";
  }

  private ContractText read(String name, Path file) throws UnknownInput, IOException {
    try {
      OtherFiles others = network.withFallback(location -> readSibling(file, location));
      return new ContractText(name, displayPath(file), Files.readString(file), others);
    } catch (CharacterCodingException e) {
      throw new UnknownInput("`" + name + "` is not a text in UTF-8.");
    }
  }

  private static Optional<String> readSibling(Path file, String location) throws IOException {
    Path other = file.toAbsolutePath().resolveSibling(location).normalize();
    return Files.isRegularFile(other) ? Optional.of(Files.readString(other)) : Optional.empty();
  }

  private static String siblingPath(String file, String location) {
    return Path.of(file).resolveSibling(location).normalize().toString().replace('\\', '/');
  }

  /** Relative to the directory where it lies below, so that a terminal makes a link of it. */
  private String displayPath(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = directory.toAbsolutePath().normalize();
    return absolute.startsWith(base) ? base.relativize(absolute).toString() : file.toString();
  }
}
