package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.input.UnknownInput;
import io.github.instagramv1.contract.review.inventory.Inventory;
import io.github.instagramv1.contract.review.inventory.InventoryReader;
import io.github.instagramv1.contract.review.output.InventoryJson;
import io.github.instagramv1.contract.review.output.InventoryText;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the inventory of a contract. */
@Command(
    name = "inventory",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description =
        "Prints the operations of a contract, its schemas with the operations that use them, and"
            + " its error types.")
final class InventoryCommand implements Callable<Integer> {
  private enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Defaults to text.")
  private Format format;

  @Mixin private ContractArgument contract;
  @Mixin private Destination destination;

  @Override
  public Integer call() throws UnreadableContract, UnknownInput, IOException {
    ContractModel model = new ContractModel(contract.readAny());
    Inventory inventory = new InventoryReader(model).read();
    destination.write(
        coloured ->
            format == Format.json
                ? new InventoryJson().write(inventory)
                : new InventoryText(coloured).write(inventory));
    return ExitCode.FINE;
  }
}
