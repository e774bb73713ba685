package io.github.instagramv1.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.lint.RealContract;
import io.github.instagramv1.contract.review.version.SemanticVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;

class ParserTest {
  private final SwaggerParseResult parsed =
      new OpenAPIV3Parser().readLocation(RealContract.FILE.toString(), null, null);

  @Test
  void swaggerParserReportsNoMessages() {
    assertThat(parsed.getMessages()).isEmpty();
  }

  @Test
  void contractIsOpenApi303() {
    assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.0.3");
  }

  /**
   * The contract's version may be ahead of the project's version. A change of the contract raises
   * its version at once; the project raises its version with its release.
   */
  @Test
  void contractVersionIsAtLeastTheProjectVersion() {
    assertThat(version(parsed.getOpenAPI().getInfo().getVersion()))
        .isGreaterThanOrEqualTo(version(System.getProperty("project.version")));
  }

  private static SemanticVersion version(String text) {
    return SemanticVersion.parse(text).orElseThrow();
  }

  @Test
  void jarContainsTheContract() {
    assertThat(ParserTest.class.getResource("/META-INF/openapi/instagram-v1.yaml")).isNotNull();
  }
}
