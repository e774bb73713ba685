package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that the contract, the generated interfaces and the client describe every operation alike.
 */
class ThreeWayTest {

  static List<ContractShapes.Entry> operations() {
    return new ContractShapes().all();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void stubMatchesTheContract(ContractShapes.Entry entry) throws Exception {
    assertThat(StubShapes.of(entry)).isEqualTo(entry.shape());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void clientMatchesTheContract(ContractShapes.Entry entry) throws Exception {
    assertThat(ClientShapes.of(entry)).isEqualTo(entry.shape());
  }

  @Test
  void findsEveryOperationOfTheContract() {
    assertThat(operations()).hasSize(27);
  }
}
