// A form of SurveyJS with the questions that the page names.
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const form = document.querySelector('#form');
renderSurvey(new Model({ elements: JSON.parse(form.dataset.questions) }), form);
globalThis.shown();
