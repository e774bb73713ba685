package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.config.Settings;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Drops, before anything runs, what cannot be among the checks that the user wants alone. */
final class OnlyFilter implements PostDiscoveryFilter {
  private final Set<String> only;

  OnlyFilter(Settings settings) {
    this.only = settings.only();
  }

  @Override
  public FilterResult apply(TestDescriptor descriptor) {
    if (only.isEmpty()) {
      return FilterResult.included("all");
    }
    Optional<CheckIdentity> check =
        descriptor
            .getSource()
            .filter(MethodSource.class::isInstance)
            .map(MethodSource.class::cast)
            .map(source -> identity(source.getJavaClass(), source.getJavaMethod()));
    return FilterResult.includedIf(check.isEmpty() || mayBeWanted(check.get()));
  }

  private static CheckIdentity identity(Class<?> type, Method method) {
    return CheckIdentity.of(type, method);
  }

  private boolean mayBeWanted(CheckIdentity check) {
    return only.contains(check.id())
        || only.contains(check.tag())
        || only.contains(check.operation())
        || (check.repeated()
            && only.stream()
                .anyMatch(name -> name.startsWith(check.id() + ".") || !name.contains("-")));
  }
}
