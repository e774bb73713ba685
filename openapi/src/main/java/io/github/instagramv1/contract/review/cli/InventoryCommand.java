package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.input.ContractLocator;
import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.review.input.UnknownInput;
import io.github.instagramv1.contract.review.inventory.Inventory;
import io.github.instagramv1.contract.review.inventory.InventoryReader;
import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.review.output.InventoryJson;
import io.github.instagramv1.contract.review.output.InventoryText;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is in a contract. */
@Command(
    name = "inventory",
    mixinStandardHelpOptions = true,
    description =
        "Prints the operations of a contract, its schemas with those who use them, and its error vocabulary.")
final class InventoryCommand implements Callable<Integer> {
  private enum Format {
    text,
    json
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "CONTRACT",
      description = "A file, a released version or a git revision; by default the working tree.")
  private String contract;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; text by default.")
  private Format format;

  @Option(
      names = "--directory",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where names begin and where the repository is looked for; by default here.")
  private Path directory;

  @Mixin private Destination destination;

  @Override
  public Integer call() throws UnreadableContract, UnknownInput, IOException {
    ContractLocator locator = new ContractLocator(directory);
    ContractText text = contract == null ? locator.workingTree() : locator.find(contract);
    ContractModel model = new ContractModel(YamlReader.read(text.file(), text.text()));
    Inventory inventory = new InventoryReader(model).read();
    destination.write(
        coloured ->
            format == Format.json
                ? new InventoryJson().write(inventory)
                : new InventoryText(coloured).write(inventory));
    return ExitCode.FINE;
  }
}
