/** Rules on descriptions and on how the YAML is written. */
package io.github.instagramv1.contract.lint.rule.text;
