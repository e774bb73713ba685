package io.github.instagramv1.contract.lint.rule.operation;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requires declarations of exactly the parameters of a path. */
public final class PathParameters implements Rule {
  private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]+)}");

  @Override
  public String id() {
    return "path-parameters";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    contract.operations().forEach(operation -> check(contract, operation, findings));
  }

  private static void check(ContractModel contract, Operation operation, Findings findings) {
    Set<String> inPath = new LinkedHashSet<>();
    Matcher names = IN_BRACES.matcher(operation.path());
    while (names.find()) {
      inPath.add(names.group(1));
    }
    YamlValue listed = operation.node().child("parameters");
    for (Parameter parameter : contract.listedParameters(operation)) {
      String name = parameter.name();
      if (!parameter.in().equals("path")) {
        continue;
      }
      if (!inPath.remove(name)) {
        findings.at(
            parameter.use(),
            "Remove the parameter %s of %s: its path does not have it, or it is declared twice."
                .formatted(name, operation));
      }
      if (!parameter.required()) {
        findings.at(parameter.node(), "Make the path parameter " + name + " required.");
      }
    }
    for (String name : inPath) {
      findings.at(listed, "Declare the path parameter " + name + " of " + operation + ".");
    }
  }
}
