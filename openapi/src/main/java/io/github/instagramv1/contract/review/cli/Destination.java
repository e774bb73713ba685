package io.github.instagramv1.contract.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The destination of the output. */
final class Destination {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write to. Defaults to the standard output.")
  private Optional<Path> file = Optional.empty();

  /**
   * @param output makes the output, given whether it may have colours
   */
  void write(Function<Boolean, String> output) throws IOException {
    if (file.isPresent()) {
      Files.writeString(file.get(), output.apply(false));
      return;
    }
    CommandLine line = command.commandLine();
    PrintWriter out = line.getOut();
    out.print(output.apply(Ansi.AUTO.enabled()));
    out.flush();
  }
}
