package io.github.instagramv1.server.sql;

import java.util.function.Consumer;
import org.jdbi.v3.core.config.JdbiConfig;

/** Hears of the statements of a database or a handle that Jdbi does not run. */
public final class StatementLog implements JdbiConfig<StatementLog> {
  private volatile Consumer<String> listener = sql -> {};

  /** Sets the listener for every statement, as the database gets it. */
  public void setListener(Consumer<String> newListener) {
    listener = newListener;
  }

  void executed(String sql) {
    listener.accept(sql);
  }

  @Override
  public StatementLog createCopy() {
    StatementLog copy = new StatementLog();
    copy.listener = listener;
    return copy;
  }
}
