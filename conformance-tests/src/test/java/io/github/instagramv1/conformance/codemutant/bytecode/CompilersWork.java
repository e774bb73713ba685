package io.github.instagramv1.conformance.codemutant.bytecode;

import java.util.List;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.build.intercept.equivalent.DivisionByMinusOneFilterFactory;
import org.pitest.mutationtest.build.intercept.equivalent.EqualsPerformanceShortcutFilterFactory;
import org.pitest.mutationtest.build.intercept.equivalent.EquivalentReturnMutationFilter;
import org.pitest.mutationtest.build.intercept.javafeatures.EnumFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.EnumSwitchFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.ForEachLoopFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.ImplicitNullCheckFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.InlinedFinallyBlockFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.MethodReferenceNullCheckFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.RecordFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.StringSwitchFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.TryWithResourcesFilterFactory;
import org.pitest.mutationtest.config.ReportOptions;

/**
 * The filters of pitest that remove mutants in code that the compiler adds to the source, and
 * mutants that do not change the behaviour. The other filters of pitest hide real mutants or need
 * settings.
 */
final class CompilersWork {
  private CompilersWork() {}

  /** Returns new filters, because each filter keeps state about a class. */
  static List<MutationInterceptor> filters(ClassByteArraySource classes) {
    ReportOptions options = new ReportOptions();
    options.setDetectInlinedCode(true);
    InterceptorParameters parameters =
        new InterceptorParameters(null, options, null, classes, null, null, null);
    return Stream.<MutationInterceptorFactory>of(
            new TryWithResourcesFilterFactory(),
            new InlinedFinallyBlockFilterFactory(),
            new ImplicitNullCheckFilterFactory(),
            new MethodReferenceNullCheckFilterFactory(),
            new ForEachLoopFilterFactory(),
            new EnumFilterFactory(),
            new RecordFilterFactory(),
            new StringSwitchFilterFactory(),
            new EnumSwitchFilterFactory(),
            new EqualsPerformanceShortcutFilterFactory(),
            new EquivalentReturnMutationFilter(),
            new DivisionByMinusOneFilterFactory())
        .map(factory -> factory.createInterceptor(parameters))
        .toList();
  }
}
