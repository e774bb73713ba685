package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.input.ContractLocator;
import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.review.input.UnknownInput;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.convert.ContractReader;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The argument that names the contract of a command. */
final class ContractArgument {
  @Parameters(
      arity = "0..1",
      paramLabel = "CONTRACT",
      description = "A file, a released version or a git revision. Defaults to the working tree.")
  private String contract;

  @Option(
      names = "--directory",
      paramLabel = "DIR",
      defaultValue = ".",
      description =
          "The directory of relative file names and of the repository. Defaults to the current"
              + " one.")
  private Path directory;

  /** Reads a contract like {@link #read}, in any supported format. */
  YamlDocument readAny() throws UnreadableContract, UnknownInput, IOException {
    ContractText text = find();
    return ContractReader.read(text.file(), text.text(), text.others());
  }

  YamlDocument read() throws UnreadableContract, UnknownInput, IOException {
    ContractText text = find();
    return YamlReader.read(text.file(), text.text());
  }

  private ContractText find() throws UnknownInput, IOException {
    ContractLocator locator = new ContractLocator(directory);
    return contract == null ? locator.workingTree() : locator.find(contract);
  }
}
