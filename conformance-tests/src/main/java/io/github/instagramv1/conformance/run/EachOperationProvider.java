package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a check once for each operation that its annotation selects. */
final class EachOperationProvider implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    EachOperation.Which which =
        context.getRequiredTestMethod().getAnnotation(EachOperation.class).value();
    String[] name = context.getDisplayName().split(": ", 2);
    return CheckExtension.run(context).contract().operations().stream()
        .filter(which::includes)
        .map(operation -> new Invocation(name[0], name[1], operation));
  }

  private record Invocation(String id, String title, ContractOperation operation)
      implements TestTemplateInvocationContext, ParameterResolver {

    @Override
    public String getDisplayName(int index) {
      return id + "." + operation.id() + ": " + title;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(this);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == ContractOperation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return operation;
    }
  }
}
