/** One of everything that a form-heavy page is made of. */
export const MARKUP = `
<h1>Customer 4711</h1>
<h2>Contracts</h2>
<p>A paragraph with <a href="#host">a link</a>, <b>bold</b>, <i>italic</i>, <code>code</code> and <mark>a mark</mark>.</p>
<ul><li>one</li><li>two</li></ul>
<ol><li>one</li></ol>
<dl><dt>Term</dt><dd>Definition</dd></dl>
<blockquote>Quoted</blockquote>
<form>
  <fieldset>
    <legend>Address</legend>
    <label for="street">Street</label>
    <input id="street" type="text" />
    <input type="checkbox" /><input type="radio" />
    <select><option>Paris</option></select>
    <textarea id="notes"></textarea>
    <button type="button">Save</button>
    <input type="submit" value="Send" />
  </fieldset>
</form>
<div id="rich" contenteditable="true">Rich text</div>
<div role="dialog" aria-label="A dialog of the page"><button type="button" class="btn btn-primary">Close</button></div>
<details><summary>More</summary><p>Folded</p></details>
<table><caption>Calls</caption><thead><tr><th>When</th></tr></thead><tbody><tr><td>Today</td></tr></tbody></table>
<hr />
<svg viewBox="0 0 24 24" width="24" height="24"><path d="M4 4h16v16H4z" /></svg>
`;
