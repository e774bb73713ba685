package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.lint.Lint;
import io.github.instagramv1.contract.lint.LintFinding;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.rule.Rules;
import io.github.instagramv1.contract.review.input.UnknownInput;
import io.github.instagramv1.contract.review.output.LintSarif;
import io.github.instagramv1.contract.review.output.LintText;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the places where a contract violates a lint rule. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "Lists the places where a contract violates a lint rule, and says what to do.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:no findings", "1:findings", "2:invalid arguments or contract"})
final class LintCommand implements Callable<Integer> {
  private enum Format {
    text,
    sarif
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
    List<Rule> rules = Rules.all();
    List<LintFinding> findings = new Lint(rules).check(contract.read());
    destination.write(
        coloured ->
            format == Format.sarif
                ? new LintSarif(rules).write(findings)
                : new LintText(coloured, rules.size()).write(findings));
    return findings.isEmpty() ? ExitCode.FINE : ExitCode.BREAKING;
  }
}
