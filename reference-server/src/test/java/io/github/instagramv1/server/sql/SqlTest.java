package io.github.instagramv1.server.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTest {

  @Test
  void bindsANameAtSeveralPositions() {
    Sql sql = Sql.of("SELECT :a, :b WHERE x = :a AND y IN (:p0, :p10)");
    assertThat(sql.text()).isEqualTo("SELECT ?, ? WHERE x = ? AND y IN (?, ?)");
    assertThat(sql.count()).isEqualTo(5);
    assertThat(sql.positions().get("a")).containsExactly(1, 3);
    assertThat(sql.positions().get("p10")).containsExactly(5);
  }

  @Test
  void cachesTranslatedStatements() {
    assertThat(Sql.of("SELECT :a")).isSameAs(Sql.of("SELECT :a"));
  }
}
