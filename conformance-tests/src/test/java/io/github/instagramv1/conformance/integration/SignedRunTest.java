package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.http.Signer;
import io.github.instagramv1.conformance.mutant.FaultProxy;
import io.github.instagramv1.conformance.mutant.SigningFault;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.conformance.run.Conformance;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose applications must sign passes too; a proxy signs what the kit sends. */
class SignedRunTest {
  private static final int MOST = 150;

  /** It sends a signature that is none, which counts where none has to be. */
  private static final String WITH_A_SIGNATURE = "LINK-01";

  @Test
  void whatAQuickRunChecksOfTheCoreHoldsForSignedRequests(@TempDir Path folder) {
    try (SeededServer server = SeededServer.start(folder);
        FaultProxy proxy = new FaultProxy(Contract.load(), server.baseUrl())) {
      Map<Setting, String> settings = server.signedSettings();
      proxy.serve(
          new SigningFault(
              new Signer(settings.get(Setting.SIGNED_SECRET)), settings.get(Setting.SIGNED_TOKEN)));
      settings.put(Setting.BASE_URL, proxy.baseUrl());
      settings.put(Setting.QUICK, "true");
      settings.put(Setting.LEVEL, "core");
      settings.put(Setting.EXCEPT, WITH_A_SIGNATURE);
      Report report = new Conformance().run(new Settings(settings), check -> {});
      String table = new ConsoleReport().text(report);
      assertThat(report.count(Verdict.FAIL)).as(table).isZero();
      assertThat(report.count(Verdict.ERROR)).as(table).isZero();
      assertThat(report.violations()).as(table).isZero();
      assertThat(report.count(Verdict.PASS)).as(table).isGreaterThan(MOST);
    }
  }
}
