package io.github.instagramv1.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.lint.RealContract;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;

class ParserTest {
  private final SwaggerParseResult parsed =
      new OpenAPIV3Parser().readLocation(RealContract.FILE.toString(), null, null);

  @Test
  void swaggerParserHasNothingToSay() {
    assertThat(parsed.getMessages()).isEmpty();
  }

  @Test
  void itIsOpenApi303OfThisProjectsVersion() {
    assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.0.3");
    assertThat(parsed.getOpenAPI().getInfo().getVersion())
        .isEqualTo(System.getProperty("project.version"));
  }

  @Test
  void theJarCarriesIt() {
    assertThat(ParserTest.class.getResource("/META-INF/openapi/instagram-v1.yaml")).isNotNull();
  }
}
