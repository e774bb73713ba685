package io.github.instagramv1.conformance.mutant.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixture.EverySetting;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTablesTest {
  private static final String ENTRY =
      """
      area: SOME
      about: something
      faults:
        - id: NAME
          title: something is wrong
          operations: getUser
          checks: USER-01
          requirement: users.profile
          when: {parameter: count, is: '0'}
          do: {refuse: {status: 400, type: APINotFoundError}}
      """;

  private final FaultTables tables = new FaultTables(Contract.load(), EverySetting.settings());
  @TempDir private Path folder;

  private List<Mutant> read(String text) throws IOException {
    return tables.of(Files.writeString(folder.resolve("some.yaml"), text));
  }

  @ParameterizedTest
  @CsvSource({
    "operations,   operation",
    "getUser,      getUsers",
    "parameter,    parametre",
    "refuse,       reject",
    "status,       code",
    "title,        titel",
    "'requirement: users.profile', 'needs: LIMITED_TOKENS'",
    "'operations: getUser', 'each: pages'",
    "'operations: getUser', 'each: [getUsers]'",
    "'refuse: {status: 400, type: APINotFoundError}', 'items: backwards'",
    "'refuse: {status: 400, type: APINotFoundError}', 'code: {name: overlapping}'",
    "'refuse: {status: 400, type: APINotFoundError}', 'code: {name: overlap, with: {key: a}}'",
    "'refuse: {status: 400, type: APINotFoundError}', 'request: {as: \"${TOKENS}\"}'"
  })
  void reportsATypoWithItsFileAndFault(String right, String wrong) {
    String text = ENTRY.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
    assertThatThrownBy(() -> read(text)).hasMessageStartingWith("some.yaml: NAME: ");
  }

  @Test
  void reportsATypoOutsideAFaultWithItsFile() {
    assertThatThrownBy(() -> read(ENTRY.replace("about", "title")))
        .hasMessageStartingWith("some.yaml: ");
  }

  @Test
  void createsOneFaultForEachOperation() throws IOException {
    List<Mutant> faults =
        read(
            ENTRY.replace(
                "operations: getUser",
                "each: [getUser, getTag]\n    different: {getTag: {checks: TAG-01}}"));
    assertThat(faults)
        .extracting(Mutant::id, Mutant::operations, Mutant::checks)
        .map(Object::toString)
        .containsExactlyInAnyOrder(
            "(\"SOME-NAME.getUser\", [\"getUser\"], [\"USER-01\"])",
            "(\"SOME-NAME.getTag\", [\"getTag\"], [\"TAG-01\"])");
  }

  @Test
  void appliesAFaultOnlyIfItsConditionHolds() throws IOException {
    Fault fault = read(ENTRY).get(0).inject(1);
    ProxyResponse right = new ProxyResponse(200, Map.of(), "{\"data\":{}}");
    ProxyRequest request =
        new ProxyRequest("getUser", "GET", "/users/self", List.of(), Map.of(), "");
    assertThat(fault.apply(request.with("count", "1"), sent -> right)).isEqualTo(right);
    assertThat(fault.apply(request.with("count", "0"), sent -> right).body())
        .contains("APINotFoundError");
  }
}
