package io.github.instagramv1.client.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.ContractFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScopeTest {

  @Test
  void hasTheScopesOfTheContract() {
    assertThat(Stream.of(Scope.values()).map(Scope::wireName))
        .containsExactlyInAnyOrderElementsOf(new ContractFile().scopes());
  }
}
