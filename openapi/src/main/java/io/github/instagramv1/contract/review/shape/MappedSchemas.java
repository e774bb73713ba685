package io.github.instagramv1.contract.review.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The schemas that the client has no class of: it reads them as another schema. */
final class MappedSchemas {
  private static final String POM = "/META-INF/client/pom.xml";
  private static final String MAPPINGS = "//*[local-name()='schemaMapping']";

  private MappedSchemas() {}

  /** Returns their names, as the client's pom maps them; none if this jar lacks the pom. */
  static Set<String> ofClient() {
    try (InputStream pom = MappedSchemas.class.getResourceAsStream(POM)) {
      if (pom == null) {
        return Set.of();
      }
      NodeList mappings =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(MAPPINGS, new InputSource(pom), XPathConstants.NODESET);
      return IntStream.range(0, mappings.getLength())
          .mapToObj(each -> mappings.item(each).getTextContent().strip().replaceAll("=.*", ""))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XPathExpressionException e) {
      throw new IllegalStateException(POM, e);
    }
  }
}
