package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.source.Place;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what one rule finds. What an alias repeats is found once, where it is written. */
public final class Findings {
  private final String rule;
  private final String file;
  private final Set<Written> written = new LinkedHashSet<>();
  private final Set<LintFinding> findings = new LinkedHashSet<>();

  Findings(String rule, String file) {
    this.rule = rule;
    this.file = file;
  }

  /** Reports a value, or the place where one is missing. */
  public void at(YamlValue value, String sentence) {
    add(value.place(), sentence);
  }

  /** Reports a place in the text; both numbers count from 1. */
  public void at(int line, int column, String sentence) {
    add(new Place(file, line, column, ""), sentence);
  }

  private void add(Place place, String sentence) {
    if (written.add(new Written(place.line(), place.column(), sentence))) {
      findings.add(new LintFinding(rule, place, sentence));
    }
  }

  List<LintFinding> all() {
    return List.copyOf(findings);
  }

  private record Written(int line, int column, String sentence) {}
}
