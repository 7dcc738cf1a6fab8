import { browser } from 'wxt/browser';

void browser.devtools.panels.create('Outflow', 'icon/32.png', 'devtools-panel.html');
