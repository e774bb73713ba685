package io.github.instagramv1.server.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionHandler;

/**
 * Read transactions on connections that keep their statements. JDBC begins and ends a transaction
 * by {@code setAutoCommit} and {@code commit}, for which SQLite's driver prepares a statement anew
 * each time; here both are kept as well.
 */
public final class ReadTransactions extends DelegatingTransactionHandler {

  /** For all handles; each gets its own. */
  public ReadTransactions() {
    super(LocalTransactionHandler.binding());
  }

  @Override
  public TransactionHandler specialize(Handle handle) {
    return new OfHandle();
  }

  private static final class OfHandle extends DelegatingTransactionHandler {
    private boolean open;

    OfHandle() {
      super(LocalTransactionHandler.binding());
    }

    @Override
    public void begin(Handle handle) {
      run(handle, "BEGIN");
      open = true;
    }

    @Override
    public void commit(Handle handle) {
      open = false;
      run(handle, "COMMIT");
    }

    @Override
    public void rollback(Handle handle) {
      open = false;
      run(handle, "ROLLBACK");
    }

    @Override
    public boolean isInTransaction(Handle handle) {
      return open;
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> work)
        throws X {
      if (open) {
        return work.withHandle(handle);
      }
      begin(handle);
      boolean done = false;
      try {
        R result = work.withHandle(handle);
        commit(handle);
        done = true;
        return result;
      } finally {
        if (!done) {
          abandon(handle);
        }
      }
    }

    /** The failure that led here is the one to report; a connection in doubt is not used again. */
    private void abandon(Handle handle) {
      try {
        rollback(handle);
      } catch (TransactionException e) {
        try {
          handle.getConnection().abort(Runnable::run);
        } catch (SQLException alsoBroken) {
          // The pool finds it broken when it is next asked for.
          return;
        }
      }
    }

    private static void run(Handle handle, String sql) {
      try {
        Connection connection = handle.getConnection();
        connection.unwrap(KeptStatements.class).statement(sql).execute();
      } catch (SQLException e) {
        throw new TransactionException("Failed to run " + sql, e);
      }
    }
  }
}
