package io.github.instagramv1.contract.review.signature;

import io.github.instagramv1.contract.review.generated.BuiltJar;
import io.github.instagramv1.contract.review.generated.DoesNotBuild;
import io.github.instagramv1.contract.review.generated.GeneratedModule;
import io.github.instagramv1.contract.review.generated.JarBuilder;
import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.review.input.UnknownInput;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Builds every contract once. */
final class SharedBuilds implements JavaComparison.Builds, AutoCloseable {
  private final ConcurrentMap<String, BuiltJar> jars = new ConcurrentHashMap<>();
  private final JarBuilder builder;

  SharedBuilds() throws UnknownInput, IOException {
    builder = JarBuilder.open();
  }

  @Override
  public BuiltJar build(GeneratedModule module, ContractText contract)
      throws UnknownInput, DoesNotBuild, IOException {
    String key = module + contract.text();
    BuiltJar jar = jars.get(key);
    if (jar == null) {
      jar = builder.build(module, contract);
      jars.put(key, jar);
    }
    return jar;
  }

  @Override
  public void close() throws IOException {
    builder.close();
  }
}
