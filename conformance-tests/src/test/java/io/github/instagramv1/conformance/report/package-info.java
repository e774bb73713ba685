/** The written forms of a run, over runs made by hand. */
package io.github.instagramv1.conformance.report;
