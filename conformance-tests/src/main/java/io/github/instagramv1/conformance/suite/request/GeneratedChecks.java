package io.github.instagramv1.conformance.suite.request;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.contract.Unrouted;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.generate.Broken;
import io.github.instagramv1.conformance.generate.Values;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.opentest4j.TestAbortedException;

/**
 * Checks with requests generated from the contract. Operations that write are called with unknown
 * ids, and only a few times, because servers limit writes.
 */
@Checks
@Tag("generated")
class GeneratedChecks {
  private static final int MOST_WRITES = 3;

  /** Texts that often cause errors in servers, for parameters that allow any text. */
  private static final List<String> ODD =
      List.of(
          "\u0000",
          "%00",
          "%",
          "%zz",
          "..",
          "' OR 1=1 --",
          "<script>",
          "\ud83d\ude00",
          "\u202e",
          "a b",
          "a+b",
          "null",
          "x".repeat(2000));

  /**
   * Bytes that are not UTF-8: a single byte, half of a character, a surrogate, and an overlong
   * form.
   */
  private static final List<String> NO_UTF_8 = List.of("%FF", "a%C3", "%ED%A0%80", "%C0%AF");

  private static int times(Probe probe, ContractOperation operation) {
    return operation.method().equals("GET")
        ? probe.examples()
        : Math.min(MOST_WRITES, probe.examples());
  }

  /** Returns a call with a valid path and all required parameters. */
  private static Call validCall(Probe probe, ContractOperation operation, RandomGenerator random) {
    Call call = Unknown.fill(probe.api().call(operation), operation);
    for (ContractParameter parameter : operation.parameters()) {
      if (parameter.required() && !parameter.in().equals("path")) {
        setValue(call, parameter, new Values(parameter).legal(random));
      }
    }
    return call;
  }

  private static void setValue(Call call, ContractParameter parameter, String value) {
    if (parameter.in().equals("form")) {
      call.form(parameter.name(), value);
    } else {
      call.query(parameter.name(), value);
    }
  }

  private static void requireExamples(Probe probe) {
    if (probe.examples() == 0) {
      throw new TestAbortedException("needs examples above 0 and enough remaining requests");
    }
  }

  private static Response send(Probe probe, Call call) {
    Response response = call.send();
    if (response.status() >= 500) {
      probe.verify(
          Optional.of(
              new Finding("server.error", "answered " + response.status() + seedHint(probe))));
    }
    response.exchange().violations().stream()
        .findFirst()
        .ifPresent(found -> probe.verify(Optional.of(finding(found, probe))));
    return response;
  }

  private static Finding finding(Violation found, Probe probe) {
    return new Finding("contract." + found.rule(), found.message() + seedHint(probe));
  }

  private static String seedHint(Probe probe) {
    return " (--seed " + probe.seed() + ")";
  }

  @EachOperation(Which.ALL)
  @DisplayName("GENERATED-01: every response to valid values conforms to the contract")
  @Level(EXTENDED)
  void legal(Probe probe, ContractOperation operation) {
    RandomGenerator random = probe.random(operation.id());
    requireExamples(probe);
    for (int i = 0; i < times(probe, operation); i++) {
      Call call = validCall(probe, operation, random);
      for (ContractParameter parameter : operation.parameters()) {
        if (!parameter.in().equals("path") && random.nextBoolean()) {
          setValue(call, parameter, new Values(parameter).legal(random));
        } else if (parameter.in().equals("path")
            && operation.method().equals("GET")
            && random.nextInt(3) == 0) {
          call = probe.api().call(operation);
          setLegalValues(call, operation, random);
        }
      }
      send(probe, call);
    }
  }

  private static void setLegalValues(
      Call call, ContractOperation operation, RandomGenerator random) {
    for (ContractParameter parameter : operation.parameters()) {
      String value = new Values(parameter).legal(random).replace("/", "-").replace(".", "-");
      if (parameter.in().equals("path")) {
        call.path(parameter.name(), value);
      } else if (parameter.required()) {
        setValue(call, parameter, new Values(parameter).legal(random));
      }
    }
  }

  @EachOperation(value = Which.WITH_CONSTRAINTS, negative = true)
  @DisplayName(
      "GENERATED-02: each single broken constraint gets 400 and an invalid parameter error")
  @Level(EXTENDED)
  void broken(Probe probe, ContractOperation operation) {
    RandomGenerator random = probe.random(operation.id());
    for (ContractParameter parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        continue;
      }
      for (Broken broken : new Values(parameter).broken()) {
        Call call = validCall(probe, operation, random);
        setValue(call, parameter, broken.value());
        verifyRefused(probe, operation, call, parameter.name() + " breaks " + broken.constraint());
      }
      if (parameter.required()) {
        Call call = validCall(probe, operation, random).without(parameter.name());
        verifyRefused(probe, operation, call, parameter.name() + " is missing");
        verifyEmpty(probe, operation, parameter, random);
      }
    }
  }

  private static void verifyEmpty(
      Probe probe,
      ContractOperation operation,
      ContractParameter parameter,
      RandomGenerator random) {
    Call empty = validCall(probe, operation, random);
    setValue(empty, parameter, "");
    verifyRefused(probe, operation, empty, parameter.name() + " is empty");
    if (parameter.in().equals("query")) {
      Call alone = validCall(probe, operation, random).without(parameter.name());
      alone.nameAlone(parameter.name());
      verifyRefused(probe, operation, alone, parameter.name() + " has no value");
    }
  }

  /** Returns the error types of parameters, which are checked before the object is looked up. */
  private static Set<String> ofParameters(ContractOperation operation) {
    return operation.errorTypes().getOrDefault(400, Set.of()).stream()
        .filter(type -> type.equals(Refusals.INVALID) || type.startsWith("APIComment"))
        .collect(Collectors.toSet());
  }

  private static void verifyRefused(
      Probe probe, ContractOperation operation, Call call, String what) {
    Response response = send(probe, call);
    Envelopes.refused(response, 400, ofParameters(operation))
        .ifPresent(
            found ->
                probe.verify(
                    Optional.of(
                        new Finding(
                            found.rule(), what + ": " + found.message() + seedHint(probe)))));
  }

  /** Writes a value into a parameter. */
  private interface Writing {
    Call write(Call call, String name, String value);
  }

  /** Sends each value in each text parameter of the query string, one at a time. */
  private static void sendEach(
      Probe probe, ContractOperation operation, List<String> values, Writing writing) {
    requireExamples(probe);
    RandomGenerator random = probe.random(operation.id());
    for (ContractParameter parameter : operation.parameters()) {
      if (parameter.in().equals("query") && "string".equals(parameter.schema().getType())) {
        for (String value : values) {
          send(probe, writing.write(validCall(probe, operation, random), parameter.name(), value));
        }
      }
    }
  }

  @EachOperation(value = Which.WITH_TEXT, negative = true)
  @DisplayName("GENERATED-03: unusual texts in parameters never cause a server error")
  @Level(EXTENDED)
  void odd(Probe probe, ContractOperation operation) {
    sendEach(probe, operation, ODD, Call::query);
  }

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("GENERATED-04: a method that the path lacks gets 405 in the envelope")
  @Level(EXTENDED)
  void otherMethods(Probe probe, ContractOperation operation) {
    requireExamples(probe);
    for (String method : List.of("PUT", "PATCH")) {
      Call call = probe.api().unrouted(Unrouted.KNOWN_PATH_OTHER_METHOD, method, operation.path());
      Response response = send(probe, Unknown.fill(call, operation));
      probe.verify(Envelopes.refused(response, 405, Set.of("APIError")));
    }
  }

  @EachOperation(value = Which.WITH_TEXT, negative = true)
  @DisplayName("GENERATED-05: bytes that are not UTF-8 in parameters never cause a server error")
  @Level(EXTENDED)
  void otherBytes(Probe probe, ContractOperation operation) {
    sendEach(probe, operation, NO_UTF_8, Call::rawQuery);
  }
}
