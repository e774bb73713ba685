package io.github.instagramv1.contract.review.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the contract that a name stands for: a file, a released version, or a git revision, in this
 * order.
 */
public final class ContractLocator {
  private final Path directory;
  private final Optional<Repository> repository;

  /**
   * @param directory where relative names begin, and where the repository is looked for
   */
  public ContractLocator(Path directory) {
    this.directory = directory;
    this.repository = Repository.around(directory);
  }

  public Optional<Repository> repository() {
    return repository;
  }

  /**
   * @throws UnknownInput where the name stands for nothing
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
      Optional<String> text =
          new GitRevisions(repository.get().root()).read(name, Repository.CONTRACT);
      if (text.isPresent()) {
        return new ContractText(name, name + ":" + Repository.CONTRACT, text.get());
      }
    }
    throw new UnknownInput(
        "`%s` is neither a file, nor a released version (%s), nor a git revision with %s."
            .formatted(name, versions(), Repository.CONTRACT));
  }

  /**
   * @throws UnknownInput where nothing was released, or outside of the repository
   */
  public ContractText lastReleased() throws UnknownInput, IOException {
    Map<String, Path> released = inside().released();
    if (released.isEmpty()) {
      throw new UnknownInput("nothing was released yet: openapi/released holds no contract.");
    }
    String last = released.keySet().stream().reduce((one, other) -> other).orElseThrow();
    return read("release " + last, released.get(last));
  }

  /**
   * @throws UnknownInput outside of the repository
   */
  public ContractText workingTree() throws UnknownInput, IOException {
    return read("working tree", inside().contract());
  }

  private Repository inside() throws UnknownInput {
    return repository.orElseThrow(
        () ->
            new UnknownInput(
                "name two contracts, or run this in the repository that holds %s."
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
      return new ContractText(name, shown(file), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new UnknownInput("`" + name + "` is not a text in UTF-8.");
    }
  }

  /** Relative to the directory where it lies below, so that a terminal makes a link of it. */
  private String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = directory.toAbsolutePath().normalize();
    return absolute.startsWith(base) ? base.relativize(absolute).toString() : file.toString();
  }
}
