package io.github.instagramv1.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractTest {

  @Test
  void builtJsonMatchesTheContract() {
    assertThat(Contract.class.getResource("contract.json")).isNotNull();
    assertThat(Contract.read()).hasToString(Contract.ofYaml().toString());
  }
}
