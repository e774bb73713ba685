package io.github.instagramv1.conformance.mutant.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.Trigger;
import io.github.instagramv1.conformance.mutant.action.Action;
import io.github.instagramv1.conformance.mutant.action.RequestCondition;
import io.github.instagramv1.conformance.mutant.action.ResponseCondition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A named fault.
 *
 * @param id the id without the area
 * @param when the conditions of the requests that the fault affects
 * @param response the condition of the correct server's responses that the fault affects; null for
 *     all
 * @param needs the settings without which the fault is left out
 * @param action what the fault does
 */
record FaultEntry(
    String id,
    String title,
    Trigger trigger,
    List<String> operations,
    List<String> checks,
    String requirement,
    List<Setting> needs,
    List<RequestCondition> when,
    ResponseCondition response,
    @JsonProperty("do") Action action) {
  FaultEntry {
    if (id == null || title == null || requirement == null || action == null) {
      throw new IllegalArgumentException("A fault has an id, a title, a requirement and do.");
    }
    trigger = trigger == null ? Trigger.ALWAYS : trigger;
    operations = operations == null ? List.of() : List.copyOf(operations);
    checks = checks == null ? List.of() : List.copyOf(checks);
    needs = needs == null ? List.of() : List.copyOf(needs);
    when = when == null ? List.of() : List.copyOf(when);
  }

  Mutant toMutant(String area) {
    return new Mutant(
        area + "-" + id,
        title,
        requirement,
        trigger,
        new HashSet<>(operations),
        Set.copyOf(checks),
        this::fault);
  }

  private Fault fault() {
    Fault fault = action.fault();
    Fault confined = response == null ? fault : response.confine(fault);
    return when.isEmpty() ? confined : Faults.where(RequestCondition.all(when), confined);
  }
}
