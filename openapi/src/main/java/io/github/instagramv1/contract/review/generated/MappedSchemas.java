package io.github.instagramv1.contract.review.generated;

import io.github.instagramv1.contract.review.input.UnknownInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;

/** The schemas that the client has no class of: it reads them as another schema. */
public final class MappedSchemas {
  private static final String POM = "client/pom.xml";

  private MappedSchemas() {}

  /** Their names, as the client's pom maps them; none where this jar lacks the pom. */
  public static Set<String> ofClient() {
    URL pom = MappedSchemas.class.getResource("/" + BuildFiles.FOLDER + "/" + POM);
    if (pom == null) {
      return Set.of();
    }
    try {
      return PluginSettings.read(pom, POM).list("schemaMappings").stream()
          .map(each -> each.substring(0, each.indexOf('=')))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnknownInput e) {
      return Set.of();
    }
  }
}
