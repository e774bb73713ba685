package io.github.instagramv1.contract.review.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The exit code and the output of a command. */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
