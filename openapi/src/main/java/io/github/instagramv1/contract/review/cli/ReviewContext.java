package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.Review;
import io.github.instagramv1.contract.review.conformance.Requirements;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.gate.AcceptedBreaks;
import io.github.instagramv1.contract.review.input.ContractLocator;
import io.github.instagramv1.contract.review.input.Network;
import io.github.instagramv1.contract.review.input.Repository;
import io.github.instagramv1.contract.review.input.UnknownInput;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The options that name the files a review reads besides the contracts. */
final class ReviewContext {
  @Option(
      names = "--directory",
      paramLabel = "DIR",
      defaultValue = ".",
      description =
          "The directory of relative file names and of the repository. Defaults to the current"
              + " one.")
  private Path directory;

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description =
          "The accepted breaks. Defaults to openapi/accepted-breaks.yaml of the repository.")
  private Optional<Path> accepted = Optional.empty();

  @Option(
      names = "--requirements",
      paramLabel = "FILE",
      description = "The requirements of the kit. Defaults to those of the repository.")
  private Optional<Path> requirements = Optional.empty();

  @Option(
      names = "--network",
      description =
          "Also read http and https URLs that contracts refer to; without it, only files are"
              + " read.")
  private boolean network;

  ContractLocator locator() {
    return new ContractLocator(directory, network ? Network.open() : Network.closed());
  }

  Review review(Level level) throws UnreadableContract, UnknownInput, IOException {
    return new Review(
        level, acceptedBreaks(), requirements(), LocalDate.now(ZoneId.systemDefault()));
  }

  private AcceptedBreaks acceptedBreaks() throws UnreadableContract, UnknownInput, IOException {
    Optional<Path> file = file(accepted, Repository::acceptedBreaks);
    return file.isPresent()
        ? AcceptedBreaks.read(file.get().toString(), Files.readString(file.get()))
        : AcceptedBreaks.none();
  }

  private Requirements requirements() throws UnreadableContract, UnknownInput, IOException {
    Optional<Path> file = file(requirements, Repository::requirements);
    return file.isPresent()
        ? Requirements.read(file.get().toString(), Files.readString(file.get()))
        : Requirements.none();
  }

  private Optional<Path> file(Optional<Path> given, Function<Repository, Path> usual)
      throws UnknownInput {
    if (given.isPresent() && !Files.isRegularFile(directory.resolve(given.get()))) {
      throw new UnknownInput("`" + given.get() + "` is not a file.");
    }
    return given
        .map(directory::resolve)
        .or(() -> locator().repository().map(usual).filter(Files::isRegularFile));
  }
}
