package io.github.instagramv1.contract.review.signature;

import io.github.instagramv1.contract.review.generated.DoesNotBuild;
import io.github.instagramv1.contract.review.generated.GeneratedModule;
import io.github.instagramv1.contract.review.generated.JarBuilder;
import io.github.instagramv1.contract.review.input.ContractText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Builds the jar of each contract once and shares it among tests. */
final class SharedBuilds implements AutoCloseable {
  private final Map<String, Path> jars = new HashMap<>();
  private final JarBuilder builder = new JarBuilder();

  SharedBuilds() throws IOException {}

  Path build(GeneratedModule module, ContractText contract) throws DoesNotBuild, IOException {
    String key = module + contract.text();
    Path jar = jars.get(key);
    if (jar == null) {
      jar = builder.build(module, contract.text());
      jars.put(key, jar);
    }
    return jar;
  }

  @Override
  public void close() throws IOException {
    builder.close();
  }
}
