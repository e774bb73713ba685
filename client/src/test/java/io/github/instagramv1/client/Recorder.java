package io.github.instagramv1.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Sends nothing, remembers every call, and answers as it is told. */
final class Recorder implements ApiTransport {
  private final List<ApiCall<?>> calls = new ArrayList<>();
  private final Function<ApiCall<?>, String> answers;

  Recorder(Function<ApiCall<?>, String> answers) {
    this.answers = answers;
  }

  List<ApiCall<?>> calls() {
    return calls;
  }

  ApiCall<?> last() {
    return calls.get(calls.size() - 1);
  }

  @Override
  public <T> T execute(ApiCall<T> call) {
    calls.add(call);
    return new ReplyReader().read(call, 200, answers.apply(call));
  }

  @Override
  public <T> CompletableFuture<T> executeAsync(ApiCall<T> call) {
    return CompletableFuture.completedFuture(execute(call));
  }
}
